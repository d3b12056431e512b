using Microsoft.AspNetCore.Components;
using SendVoice.Core.Surveys;

namespace SendVoice.Functions.Publishing.Site;

/// <summary>A component that speaks the reader's language.</summary>
public abstract class WordedComponent : ComponentBase
{
    [Inject]
    public required Words Words { get; init; }

    /// <summary>BCP 47 tag; one of <see cref="Words.Languages"/>.</summary>
    [Parameter]
    public string Language { get; set; } = Words.Reference;

    /// <inheritdoc cref="Words.Get"/>
    protected string Say(string key, params (string Name, string Value)[] values) => Words.Get(Language, key, values);
}
