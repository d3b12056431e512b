using System.Globalization;
using SendVoice.Core.Comments;
using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Language;

/// <summary>Asks about one comment, together with others that come in at the same moment.</summary>
internal sealed class LanguageReader(Gathering gathering, Breaker breaker) : ISecondReader
{
    /// <summary>The service's own limit for one document, in text elements (Service limits for Azure AI Language, synchronous features).</summary>
    private const int LongestText = 5_120;

    public async Task<SecondReading> ReadAsync(AnonymisedText text, CancellationToken cancellation)
    {
        if (breaker.IsOpen || IsTooLong(text.Value))
            return SecondReading.LocalOnly;
        return await gathering.AskAsync(text.Value, cancellation);
    }

    /// <summary>The service would refuse it; there is no need to send it to be told so.</summary>
    private static bool IsTooLong(string text) => text.Length > LongestText && new StringInfo(text).LengthInTextElements > LongestText;
}
