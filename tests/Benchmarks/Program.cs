using BenchmarkDotNet.Running;
using SendVoice.Benchmarks;

switch (args)
{
    case ["quick"]:
        AnonymiserBenchmarks.Quick();
        return 0;
    case ["lengths"]:
        AnonymiserLengths.Run();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AnonymiserBenchmarks).Assembly).Run(args);
        return 0;
}
