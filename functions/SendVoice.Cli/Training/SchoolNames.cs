namespace SendVoice.Cli.Training;

/// <summary>Reads the list of English schools.</summary>
internal static class SchoolNames
{
    private static readonly HashSet<string> Kinds = new(
        ("primary school academy infant infants junior juniors nursery college high secondary special ce c.e. rc catholic church of england cofe c community voluntary aided controlled the and pru centre "
        + "grammar girls boys girls' boys' preparatory prep independent sixth form first middle lower upper all-through trust unit roman va vc education learning schools").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>"Larkmead Community Primary School" without what kind of school it is; a word of the kind ends the name.</summary>
    public static string WithoutKind(string school) =>
        string.Join(' ', school.Replace('\u2019', '\'').Split(' ').SkipWhile(Kinds.Contains).TakeWhile(static word => !Kinds.Contains(word.Trim(',', '(', ')'))));
}
