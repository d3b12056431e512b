using System.Collections.Immutable;

namespace Microsoft.Azure.Functions.Worker.Invocation;

internal sealed class MethodDefinition(FunctionMethod function) : FunctionDefinition
{
    public override string PathToAssembly { get; } = function.Method.Module.Assembly.Location;

    public override string EntryPoint { get; } = function.EntryPoint;

    public override string Id => Name;

    public override string Name { get; } = function.Name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty.Add(function.TriggerParameter.Name!, new TriggerMetadata(function));

    private sealed class TriggerMetadata(FunctionMethod function) : BindingMetadata
    {
        public override string Name { get; } = function.TriggerParameter.Name!;

        public override string Type { get; } = function.TriggerType;

        public override BindingDirection Direction => BindingDirection.In;
    }
}
