using System.Xml.Linq;
using Twilio.TwiML;
using Twilio.TwiML.Messaging;

namespace Sdk.Tests.Twilio;

public sealed class TwiMLTests
{
    [Fact]
    public void An_empty_response_sends_nothing()
    {
        var document = XDocument.Parse(new MessagingResponse().ToString());

        Assert.Equal("Response", document.Root?.Name.LocalName);
        Assert.Empty(document.Root!.Nodes());
    }

    [Fact]
    public void The_declaration_says_the_encoding_that_goes_over_the_wire() =>
        Assert.StartsWith("""<?xml version="1.0" encoding="utf-8"?>""", new MessagingResponse().ToString(), StringComparison.Ordinal);

    [Fact]
    public void Each_message_is_an_element_and_its_words_are_escaped()
    {
        var response = new MessagingResponse()
            .Message("Thanks <Siân> & co. \"£5\" 👋")
            .Append(new Message("Reply STOP to stop"));

        var text = response.ToString(SaveOptions.DisableFormatting);

        Assert.Contains("<Message>Thanks &lt;Siân&gt; &amp; co.", text, StringComparison.Ordinal);
        Assert.Equal(
            ["Thanks <Siân> & co. \"£5\" 👋", "Reply STOP to stop"],
            XDocument.Parse(response.ToString()).Root!.Elements("Message").Select(message => message.Value));
    }

    [Fact]
    public void Words_that_XML_cannot_carry_are_refused() =>
        Assert.Throws<ArgumentException>(() => new MessagingResponse().Message("\u0001").ToString());
}
