using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Sdk.Tests.FunctionsWorker.Model;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_wraps_every_function_in_the_order_of_its_registration()
    {
        await using var host = await FunctionHost.StartAsync<Functions>(builder =>
        {
            builder.Services.AddSingleton<Seen>();
            builder.UseMiddleware<Outer>();
            builder.UseMiddleware(async (context, next) =>
            {
                Note(context, "inline in");
                await next();
                Note(context, "inline out");
            });
        });

        Assert.Equal("said", await host.Client.GetStringAsync(new Uri("Say", UriKind.Relative)));
        Assert.Equal(["outer in", "inline in", "Say", "inline out", "outer out"], host.Services.GetRequiredService<Seen>().All);
    }

    [Theory]
    [InlineData("Say", "outer in,Say,outer out")]
    [InlineData("Fail", "")]
    public async Task Middleware_can_be_kept_to_some_functions(string path, string expected)
    {
        await using var host = await FunctionHost.StartAsync<Functions>(builder =>
        {
            builder.Services.AddSingleton<Seen>();
            builder.UseWhen<Outer>(context => context.FunctionDefinition.Name == "Say");
        });

        using var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(expected, string.Join(',', host.Services.GetRequiredService<Seen>().All));
    }

    [Fact]
    public async Task An_exception_passes_through_middleware_that_does_not_handle_it()
    {
        await using var host = await FunctionHost.StartAsync<Functions>(builder =>
        {
            builder.Services.AddSingleton<Seen>();
            builder.UseMiddleware<Outer>();
        });

        using var answer = await host.Client.GetAsync(new Uri("Fail", UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(["outer in"], host.Services.GetRequiredService<Seen>().All);
    }

    [Fact]
    public async Task Middleware_may_answer_in_place_of_the_function()
    {
        await using var host = await FunctionHost.StartAsync<Functions>(builder =>
        {
            builder.Services.AddSingleton<Seen>();
            builder.UseMiddleware(async (context, next) =>
            {
                await next();
                context.GetInvocationResult().Value = Results.Text("instead");
            });
        });

        Assert.Equal("instead", await host.Client.GetStringAsync(new Uri("Say", UriKind.Relative)));
    }

    [Fact]
    public async Task The_class_of_a_function_is_made_for_each_run_and_disposed_of_after_it()
    {
        await using var host = await FunctionHost.StartAsync<Disposed>(builder => builder.Services.AddSingleton<Seen>());

        await host.Client.GetStringAsync(new Uri("Once", UriKind.Relative));
        await host.Client.GetStringAsync(new Uri("Once", UriKind.Relative));

        Assert.Equal(["made", "run", "disposed", "made", "run", "disposed"], host.Services.GetRequiredService<Seen>().All);
    }

    private static void Note(FunctionContext context, string what) => context.InstanceServices.GetRequiredService<Seen>().Add(what);

    public sealed class Outer(Seen seen) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            seen.Add("outer in");
            await next(context);
            seen.Add("outer out");
        }
    }

    public sealed class Functions(Seen seen)
    {
        [Function("Say")]
        public IResult Say([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            seen.Add("Say");
            return Results.Text("said");
        }

        [Function("Fail")]
        public static IResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidOperationException();
    }

    public sealed class Disposed : IAsyncDisposable
    {
        private readonly Seen _seen;

        public Disposed(Seen seen)
        {
            _seen = seen;
            _seen.Add("made");
        }

        [Function("Once")]
        public void Once([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => _seen.Add("run");

        public ValueTask DisposeAsync()
        {
            _seen.Add("disposed");
            return ValueTask.CompletedTask;
        }
    }
}
