using System.Reflection;
using System.Runtime.CompilerServices;
using SendVoice.Core.Comments;
using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Tests.Architecture;

/// <summary>A record prints all it holds unless it says otherwise, and whatever prints ends in a log one day.</summary>
public sealed class PrintingTests
{
    private static readonly string[] NamesOfWhatPeopleSend = ["Words", "Text", "Body", "Content", "From"];

    /// <summary>Their text is our own: phrases of a rule table.</summary>
    private static readonly string[] OurOwnText = ["Element"];

    [Fact]
    public void No_record_prints_what_a_person_sent()
    {
        var records = new[] { typeof(RawText).Assembly, typeof(CommentIntake).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => IsRecord(type) && HoldsWhatPeopleSend(type) && !OurOwnText.Contains(type.Name))
            .ToArray();

        Assert.Contains(records, type => type.Name == "SubmissionContent");
        Assert.All(records, type => Assert.False(PrintsItself(type), $"{type} prints what it holds"));
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool HoldsWhatPeopleSend(Type type) => type.GetProperties()
        .Any(property => property.PropertyType == typeof(string) && NamesOfWhatPeopleSend.Contains(property.Name));

    private static bool PrintsItself(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;
}
