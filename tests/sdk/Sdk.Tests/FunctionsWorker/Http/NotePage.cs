using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Sdk.Tests.FunctionsWorker.Http;

/// <summary>A component that shows what it was handed and what the scope of the request holds.</summary>
public sealed class NotePage : ComponentBase
{
    [Parameter]
    public string Words { get; set; } = string.Empty;

    [Inject]
    public required Answers.Scoped Scoped { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddContent(1, Words);
        builder.AddContent(2, "; ");
        builder.AddContent(3, Scoped.Note);
        builder.CloseElement();
    }
}
