using BenchmarkDotNet.Running;
using SendVoice.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(MonthSummaryBenchmark).Assembly).Run(args);
return 0;
