namespace SendVoice.Core.Anonymising.Evaluating;

/// <summary>
/// How well labelled comments were anonymised, added up. Comments may be added to several tallies and those to one: the sums are the same.
/// Not for several threads at once.
/// </summary>
/// <param name="worst">How many of the worst mistakes are kept.</param>
public sealed class AnonymisingTally(int worst)
{
    private readonly SortedDictionary<SpanType, LeakCount> _byType = [];
    private readonly SortedDictionary<string, LeakCount> _byOrigin = new(StringComparer.Ordinal);
    private readonly SortedDictionary<LetterCase, LeakCount> _byCase = [];
    private readonly SortedDictionary<(SpanType Wanted, SpanType Masked), long> _confusions = [];

    public long Comments { get; private set; }

    public LeakCount All { get; private set; }

    public IReadOnlyDictionary<SpanType, LeakCount> ByType => _byType;

    /// <summary>Only spans whose label names an origin.</summary>
    public IReadOnlyDictionary<string, LeakCount> ByOrigin => _byOrigin;

    public IReadOnlyDictionary<LetterCase, LeakCount> ByCase => _byCase;

    /// <summary>Of the spans that did not leak, how many were masked as what they are.</summary>
    public Proportion RightType { get; private set; }

    /// <summary>Spans that did not leak but were masked as something else, by what they are and what they were taken for.</summary>
    public IReadOnlyDictionary<(SpanType Wanted, SpanType Masked), long> Confusions => _confusions;

    /// <summary>Over-redaction: of the words outside all labelled spans, how many were masked.</summary>
    public Proportion OtherWords { get; private set; }

    public Retrieval Words { get; private set; }

    public Retrieval ExactSpans { get; private set; }

    public Retrieval TouchingSpans { get; private set; }

    public WorstMistakes Worst { get; } = new(worst);

    public void Add(LabelledComment comment, IReadOnlyList<FoundSpan> found)
    {
        var verdict = Judge.Of(comment, found);
        Comments++;
        foreach (var span in verdict.Spans)
            Add(comment, span);
        foreach (var mask in verdict.FalseMasks)
            Worst.Add(Mistake.Of(comment, mask));
        OtherWords += verdict.OtherWords;
        Words += verdict.Words;
        ExactSpans += verdict.ExactSpans;
        TouchingSpans += verdict.TouchingSpans;
    }

    public void Add(AnonymisingTally other)
    {
        Comments += other.Comments;
        All += other.All;
        Sum(_byType, other._byType);
        Sum(_byOrigin, other._byOrigin);
        Sum(_byCase, other._byCase);
        RightType += other.RightType;
        foreach (var (types, count) in other._confusions)
            _confusions[types] = _confusions.GetValueOrDefault(types) + count;
        OtherWords += other.OtherWords;
        Words += other.Words;
        ExactSpans += other.ExactSpans;
        TouchingSpans += other.TouchingSpans;
        Worst.Add(other.Worst);
    }

    private void Add(LabelledComment comment, SpanVerdict verdict)
    {
        var wanted = verdict.Span.Type;
        All += verdict.Count;
        Sum(_byType, wanted, verdict.Count);
        Sum(_byCase, verdict.Case, verdict.Count);
        if (verdict.Span.Origin is { } origin)
            Sum(_byOrigin, origin, verdict.Count);
        if (verdict.IsLeaked)
            Worst.Add(Mistake.Of(comment, verdict));
        else if (verdict.MaskedAs is { } masked)
            AddType(wanted, masked);
    }

    private void AddType(SpanType wanted, SpanType masked)
    {
        RightType += new Proportion(wanted == masked ? 1 : 0, 1);
        if (wanted != masked)
            _confusions[(wanted, masked)] = _confusions.GetValueOrDefault((wanted, masked)) + 1;
    }

    private static void Sum<TKey>(SortedDictionary<TKey, LeakCount> sums, SortedDictionary<TKey, LeakCount> others)
        where TKey : notnull
    {
        foreach (var (key, count) in others)
            Sum(sums, key, count);
    }

    private static void Sum<TKey>(SortedDictionary<TKey, LeakCount> sums, TKey key, LeakCount count)
        where TKey : notnull => sums[key] = sums.GetValueOrDefault(key) + count;
}
