namespace SendVoice.Core.Summaries.Disclosure;

/// <summary>Narrows what each count can be by what each relation leaves room for.</summary>
internal static class Bounds
{
    /// <summary>Two counts that push each other up by one at a time could go on for ever; the search then settles it by itself.</summary>
    private const int Rounds = 30;

    /// <summary>Tightens in place. False when some relation cannot hold.</summary>
    public static bool Tighten(IReadOnlyList<Relation> relations, int[] low, int[] high)
    {
        var changed = true;
        for (var round = 0; changed && round < Rounds; round++)
        {
            changed = false;
            foreach (var relation in relations)
            {
                if (!Tighten(relation, low, high, ref changed))
                    return false;
            }
        }

        return true;
    }

    private static bool Tighten(Relation relation, int[] low, int[] high, ref bool changed)
    {
        int least = 0, most = 0;
        foreach (var (index, weight) in relation.Terms)
        {
            least += weight * (weight > 0 ? low : high)[index];
            most += weight * (weight > 0 ? high : low)[index];
        }

        if (least > relation.Maximum || most < relation.Minimum)
            return false;

        foreach (var (index, weight) in relation.Terms)
        {
            var size = Math.Abs(weight);
            var span = (high[index] - low[index]) * size;
            // How far the count may move from the end of its range that pulls the sum down, and from the end that pulls it up.
            var fromLeast = Math.Min(span, relation.Maximum - least) / size;
            var fromMost = Math.Min(span, most - relation.Minimum) / size;
            var (newLow, newHigh) = weight > 0
                ? (high[index] - fromMost, low[index] + fromLeast)
                : (high[index] - fromLeast, low[index] + fromMost);
            changed |= newLow > low[index] || newHigh < high[index];
            if (newLow > newHigh)
                return false;

            (least, most) = Shift(weight, low[index], high[index], newLow, newHigh, least, most);
            (low[index], high[index]) = (newLow, newHigh);
        }

        return true;
    }

    private static (int Least, int Most) Shift(int weight, int low, int high, int newLow, int newHigh, int least, int most) =>
        weight > 0
            ? (least + (weight * (newLow - low)), most + (weight * (newHigh - high)))
            : (least + (weight * (newHigh - high)), most + (weight * (newLow - low)));
}
