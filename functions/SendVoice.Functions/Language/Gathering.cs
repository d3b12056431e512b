using SendVoice.Functions.Processing;

namespace SendVoice.Functions.Language;

/// <summary>
/// Puts texts that are asked about at the same moment into one request: messages are worked on side by side, and the service takes requests
/// by the minute.
/// </summary>
/// <param name="ask">Answers for each text of a request, in their order; of its own accord it takes no longer than a comment may wait.</param>
/// <param name="clock">Ends the gathering.</param>
internal sealed class Gathering(Func<IReadOnlyList<string>, Task<IReadOnlyList<SecondReading>>> ask, TimeProvider clock)
{
    /// <summary>The most documents the PII operation takes in one request (Service limits for Azure AI Language).</summary>
    public const int MostTexts = 5;

    /// <summary>How long the first text of a request waits for company: little beside the question itself.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(30);

    private readonly Lock _gate = new();
    private Round? _open;

    public async Task<SecondReading> AskAsync(string text, CancellationToken cancellation)
    {
        var (round, place) = Join(text);
        // One comment that is given up must not take the question of the others with it.
        var answers = await round.Answers.WaitAsync(cancellation);
        return answers[place];
    }

    private (Round Round, int Place) Join(string text)
    {
        lock (_gate)
        {
            var round = _open ??= new Round(AnswerAsync, clock);
            var place = round.Add(text);
            if (place == MostTexts - 1)
                Close(round);
            return (round, place);
        }
    }

    private async Task<IReadOnlyList<SecondReading>> AnswerAsync(Round round)
    {
        lock (_gate)
            Close(round);
        return await ask(round.Texts);
    }

    /// <summary>Whoever comes now starts another.</summary>
    private void Close(Round round)
    {
        if (_open == round)
            _open = null;
        round.Close();
    }

    /// <summary>The texts of one request.</summary>
    private sealed class Round
    {
        private readonly List<string> _texts = new(MostTexts);
        private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Round(Func<Round, Task<IReadOnlyList<SecondReading>>> answer, TimeProvider clock) => Answers = RunAsync(answer, clock);

        /// <summary>One for each text, in the order they joined.</summary>
        public Task<IReadOnlyList<SecondReading>> Answers { get; }

        /// <summary>Complete once the round is closed.</summary>
        public IReadOnlyList<string> Texts => _texts;

        public int Add(string text)
        {
            _texts.Add(text);
            return _texts.Count - 1;
        }

        public void Close() => _closed.TrySetResult();

        private async Task<IReadOnlyList<SecondReading>> RunAsync(Func<Round, Task<IReadOnlyList<SecondReading>>> answer, TimeProvider clock)
        {
            await Task.WhenAny(_closed.Task, Task.Delay(Wait, clock));
            return await answer(this);
        }
    }
}
