namespace SendVoice.Core.Comments;

/// <summary>Whether a second reader looked at a comment after our own anonymiser.</summary>
public enum SecondOpinion
{
    /// <summary>The area does not ask for one, or none is set up.</summary>
    NotAsked,

    /// <summary>The text holds neither what we found nor what the second reader found.</summary>
    Both,

    /// <summary>It was asked for and did not come in time: the text is our own result.</summary>
    LocalOnly,
}
