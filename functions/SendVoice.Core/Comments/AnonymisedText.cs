namespace SendVoice.Core.Comments;

/// <summary>
/// Text that has been through the anonymiser. Stores, pages and packs take only this type, so raw words cannot reach them by mistake.
/// </summary>
public sealed record AnonymisedText
{
    private AnonymisedText(string value) => Value = value;

    public string Value { get; }

    /// <summary>The anonymiser's own way in; nothing else in the product makes one from new words.</summary>
    internal static AnonymisedText FromAnonymiser(string value) => new(value);

    /// <summary>Text read back from a store that only ever took <see cref="AnonymisedText"/>.</summary>
    public static AnonymisedText FromStore(string value) => new(value);

    public override string ToString() => $"[{Value.Length} characters]";
}
