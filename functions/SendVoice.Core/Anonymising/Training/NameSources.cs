namespace SendVoice.Core.Anonymising.Training;

/// <summary>What the name model learns from: lines of lists, as their files have them.</summary>
/// <param name="GivenNames">Tab-separated: name, count.</param>
/// <param name="Surnames">Surnames of the United Kingdom.</param>
/// <param name="OtherNames">Surnames and given names of anywhere else.</param>
/// <param name="Places">Names of British places; each word of one is learnt.</param>
/// <param name="Settings">Names of schools without the words that tell their kind; one line a school.</param>
/// <param name="Words">Tab-separated: an ordinary word in lower case, its level from 10 (commonest) to 70.</param>
/// <param name="SpokenWords">Tab-separated: a word, a count; the capital kept where it is mostly a name.</param>
/// <param name="RunningText">Ordinary prose.</param>
public sealed record NameSources(
    IEnumerable<string> GivenNames,
    IEnumerable<string> Surnames,
    IEnumerable<string> OtherNames,
    IEnumerable<string> Places,
    IEnumerable<string> Settings,
    IEnumerable<string> Words,
    IEnumerable<string> SpokenWords,
    IEnumerable<string> RunningText);
