using System.Collections.Concurrent;
using SendVoice.Core.Anonymising;
using SendVoice.Core.Areas;

namespace SendVoice.Functions.Processing;

/// <summary>One anonymiser an area, made at first use and kept: making one prepares the area's names.</summary>
public sealed class AnonymiserCatalogue
{
    private readonly ConcurrentDictionary<AreaKey, Anonymiser> _anonymisers = new();

    public Anonymiser For(Area area) => _anonymisers.GetOrAdd(area.Key, _ => Anonymiser.For(area));
}
