using SendVoice.Testing.App;

namespace SendVoice.Functions.Tests.App;

/// <summary>Tests that share one running app; each works with ids of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AppCollection : ICollectionFixture<AppFixture>
{
    public const string Name = "app";
}
