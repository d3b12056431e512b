namespace SendVoice.Core.Comments;

/// <summary>Who is speaking. Children's voices and practitioners' are always reported apart from parents'.</summary>
public enum RespondentType
{
    Parent,
    YoungPerson,
    Practitioner,
    Group,
    Other,
}
