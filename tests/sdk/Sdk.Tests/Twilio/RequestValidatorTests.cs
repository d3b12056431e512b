using System.Collections.Specialized;
using Twilio.Security;

namespace Sdk.Tests.Twilio;

/// <summary>
/// Signatures are the worked examples Twilio publishes with its guide to validating requests and with its libraries;
/// none was computed here.
/// </summary>
public sealed class RequestValidatorTests
{
    private const string Address = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private const string Signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    private const string Json = """{"property": "value", "boolean": true}""";
    private const string JsonHash = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    private readonly RequestValidator _validator = new("12345");

    [Fact]
    public void Twilios_published_example_is_valid() => Assert.True(_validator.Validate(Address, Call(), Signature));

    [Fact]
    public void The_example_is_valid_from_a_collection_in_any_order()
    {
        var fields = new NameValueCollection();
        foreach (var (name, value) in Call().Reverse())
            fields.Add(name, value);

        Assert.True(_validator.Validate(Address, fields, Signature));
    }

    [Fact]
    public void The_example_of_the_older_guide_is_valid()
    {
        var call = Call();
        call["From"] = call["Caller"] = "+12349013030";

        Assert.True(_validator.Validate(Address, call, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="));
    }

    [Theory]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=2", "kvajT1Ptam85bY51eRf/AJRuM3w=", "signed with the usual port of https")]
    [InlineData("http://mycompany.com/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4=", "signed with the usual port of http")]
    [InlineData("https://mycompany.com:1234/myapp.php?foo=1&bar=2", Signature, "signed without the port it has")]
    [InlineData("https://mycompany.com:1234/myapp.php?foo=1&bar=2", "CYn1h0gLBdNxDGkKJg6hYohgeD8=", "signed with the port it has")]
    [InlineData("http://mycompany.com:1234/myapp.php?foo=1&bar=2", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=", "the same over http")]
    [InlineData("https://MyCompany.com/myapp.php?foo=1&bar=2", "g9IN/x4Cft2g517EjYvEvM/W7LU=", "a host keeps its capitals")]
    [InlineData("https://MyCompany.com:1234/myapp.php?foo=1&bar=2", "PCqOZm8cnu/L6+u5i5fuEd+Iac4=", "and with a port")]
    [InlineData("http://username:password@MyCompany.com/myapp.php?foo=1&bar=2", "PJ08CxXr7KLPjEQCTc8LkUSMwSM=", "credentials belong to the address")]
    [InlineData("HTTP://username:password@MyCompany.com/myapp.php?foo=1&bar=2", "hy/l8pca+LFms4cvRdv8uiP6NGc=", "a scheme keeps its capitals")]
    public void The_port_may_be_signed_or_not_and_capitals_stay(string address, string signature, string because) =>
        Assert.True(_validator.Validate(address, Call(), signature), because);

    [Theory]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=3", "the query changed")]
    [InlineData("https://mycompany.com/myapp.php?bar=2&foo=1", "the query's order changed")]
    [InlineData("https://mycompany.com/myapp.php", "the query is gone")]
    [InlineData("https://mycompany.com/other.php?foo=1&bar=2", "the path changed")]
    [InlineData("https://mycompany.org/myapp.php?foo=1&bar=2", "the host changed")]
    [InlineData("https://MyCompany.com/myapp.php?foo=1&bar=2", "the host's capitals changed")]
    [InlineData("http://mycompany.com/myapp.php?foo=1&bar=2", "the scheme changed")]
    public void Another_address_is_not_valid(string address, string because) =>
        Assert.False(_validator.Validate(address, Call(), Signature), because);

    [Fact]
    public void Another_token_is_not_valid() => Assert.False(new RequestValidator("12346").Validate(Address, Call(), Signature));

    [Fact]
    public void A_changed_an_added_and_a_missing_field_are_not_valid()
    {
        var changed = Call();
        changed["Digits"] = "1235";
        var added = Call();
        added["Extra"] = "";
        var missing = Call();
        missing.Remove("Digits");

        Assert.All([changed, added, missing], call => Assert.False(_validator.Validate(Address, call, Signature)));
    }

    [Fact]
    public void A_field_given_twice_is_not_the_field_given_once()
    {
        var fields = new NameValueCollection();
        foreach (var (name, value) in Call())
            fields.Add(name, value);
        fields.Add("Digits", "1234");

        Assert.False(_validator.Validate(Address, fields, Signature));
    }

    [Theory]
    [InlineData("NOTRSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("RSOYDt4T1cUTdK1PDd93/VVr8B8")]
    [InlineData("rsoydt4t1cutdk1pdd93/vvr8b8=")]
    [InlineData("£")]
    public void Another_signature_is_not_valid(string signature) => Assert.False(_validator.Validate(Address, Call(), signature));

    [Fact]
    public void A_body_that_is_not_a_form_is_valid_by_the_hash_in_the_signed_query()
    {
        Assert.True(_validator.Validate($"{Address}&bodySHA256={JsonHash}", Json, "a9nBmqA0ju/hNViExpshrM61xv4="));
        Assert.True(_validator.Validate($"https://mycompany.com/myapp.php?bodySHA256={JsonHash}", Json, "y77kIzt2vzLz71DgmJGsen2scGs="));
    }

    [Fact]
    public void A_changed_body_a_changed_hash_and_no_hash_are_not_valid()
    {
        Assert.False(_validator.Validate($"{Address}&bodySHA256={JsonHash}", Json + " ", "a9nBmqA0ju/hNViExpshrM61xv4="));
        Assert.False(_validator.Validate($"{Address}&bodySHA256={JsonHash[..^1]}1", Json, "a9nBmqA0ju/hNViExpshrM61xv4="));
        Assert.False(_validator.Validate(Address, Json, Signature));
        Assert.False(_validator.Validate($"{Address}&bodySHA256", Json, Signature));
    }

    [Fact]
    public void A_body_is_known_by_its_hash()
    {
        Assert.True(RequestValidator.ValidateBody(Json, JsonHash));
        Assert.False(RequestValidator.ValidateBody(Json, JsonHash.ToUpperInvariant()));
        Assert.False(RequestValidator.ValidateBody("", JsonHash));
    }

    private static Dictionary<string, string> Call() => new(StringComparer.Ordinal)
    {
        ["CallSid"] = "CA1234567890ABCDE",
        ["Caller"] = "+14158675309",
        ["Digits"] = "1234",
        ["From"] = "+14158675309",
        ["To"] = "+18005551212",
    };
}
