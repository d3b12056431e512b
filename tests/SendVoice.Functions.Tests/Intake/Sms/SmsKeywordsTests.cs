using SendVoice.Functions.Intake.Sms;

namespace SendVoice.Functions.Tests.Intake.Sms;

public sealed class SmsKeywordsTests
{
    [Theory]
    [InlineData("STOP", SmsKeyword.Stop)]
    [InlineData(" stop. ", SmsKeyword.Stop)]
    [InlineData("Stop all", SmsKeyword.Stop)]
    [InlineData("“Stop”", SmsKeyword.Stop)]
    [InlineData("unsubscribe", SmsKeyword.Stop)]
    [InlineData("End", SmsKeyword.Stop)]
    [InlineData("quit", SmsKeyword.Stop)]
    [InlineData("Cancel", SmsKeyword.Stop)]
    [InlineData("start", SmsKeyword.Start)]
    [InlineData("UNSTOP", SmsKeyword.Start)]
    [InlineData("help?", SmsKeyword.Help)]
    [InlineData("Info", SmsKeyword.Help)]
    [InlineData("stop telling us to wait", SmsKeyword.None)]
    [InlineData("please help", SmsKeyword.None)]
    [InlineData("the end of term", SmsKeyword.None)]
    [InlineData("", SmsKeyword.None)]
    [InlineData("5", SmsKeyword.None)]
    public void Only_a_message_that_is_nothing_but_the_keyword_is_one(string words, SmsKeyword keyword) =>
        Assert.Equal(keyword, SmsKeywords.Read(words));
}
