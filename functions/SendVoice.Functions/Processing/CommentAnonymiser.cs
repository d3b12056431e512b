using SendVoice.Core.Anonymising;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;

namespace SendVoice.Functions.Processing;

/// <summary>Our own anonymiser, and where the area wants it a second reader over its result.</summary>
public sealed class CommentAnonymiser(AnonymiserCatalogue anonymisers, ISecondReader secondReader)
{
    public async Task<(Anonymisation Anonymised, SecondOpinion Opinion)> AnonymiseAsync(RawText words, Area area, CancellationToken cancellation)
    {
        var anonymiser = anonymisers.For(area);
        var own = anonymiser.Anonymise(words);
        if (!area.SecondOpinion)
            return (own, SecondOpinion.NotAsked);
        var second = await secondReader.ReadAsync(own.Text, cancellation);
        return (anonymiser.Unite(words, own, second.Spans), second.Opinion);
    }
}
