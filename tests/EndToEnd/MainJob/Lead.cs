using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SendVoice.Core.Actions;
using SendVoice.Core.Areas;
using SendVoice.Core.Comments;
using SendVoice.Core.Reviewing;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Reviewing;
using SendVoice.Functions.Storage;
using SendVoice.Testing.App;

namespace EndToEnd.MainJob;

/// <summary>An invented co-production lead, who approves quotes and records actions through the app's own stores.</summary>
internal sealed class Lead : IDisposable
{
    private static readonly AreaKey Exampleshire = AreaKey.Parse("exampleshire");

    private readonly IHost _host;

    public Lead(AppSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Variables(port: 1).Select(
            variable => KeyValuePair.Create(variable.Key.Replace("__", ":", StringComparison.Ordinal), variable.Value)));
        builder.AddStorage();
        builder.AddIntake();
        _host = builder.Build();
    }

    public async Task<IReadOnlyList<Comment>> ReadAsync(Month month) =>
        await _host.Services.GetRequiredService<ICommentStore>().ReadMonthAsync(Exampleshire, month, default).ToListAsync();

    public Task ApproveQuoteAsync(Comment comment)
    {
        var decision = new Decision(DecisionKind.QuoteApproved, "lead-1", comment.ReceivedAt);
        return _host.Services.GetRequiredService<ICommentStore>().DecideAsync(comment.Area, comment.Month, comment.Id, decision, default);
    }

    public Task<bool> RecordAsync(string theme, string sentence, DateTimeOffset at) =>
        _host.Services.GetRequiredService<IActionStore>().InsertAsync(
            new ActionRecord
            {
                Id = "taxi-contract",
                Area = Exampleshire,
                Sentence = sentence,
                Themes = [theme],
                Owner = "Transport team",
                Status = ActionStatus.Done,
                RecordedAt = at,
            },
            default);

    public void Dispose() => _host.Dispose();
}
