using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <summary>
/// Turns a condition on an entity into an OData filter: comparisons of columns with values, joined by and, or and not.
/// Text is compared by order with <c>string.Compare</c> or <c>CompareTo</c> against 0.
/// </summary>
internal static class FilterTranslator
{
    private static readonly HashSet<string> Accessors = new(
        typeof(TableEntity).GetMethods().Select(method => method.Name)
            .Where(name => name.StartsWith("Get", StringComparison.Ordinal)).Append("get_Item"),
        StringComparer.Ordinal);

    /// <exception cref="NotSupportedException">The service has no filter for it.</exception>
    public static string Translate<T>(Expression<Func<T, bool>> condition) => Condition(condition.Body);

    private static string Condition(Expression expression) => Unwrap(expression) switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => Join(both, "and"),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => Join(either, "or"),
        BinaryExpression comparison => Compare(comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand)})",
        var flag when Column(flag) is { } column => $"{column} eq true",
        var constant when !MentionsEntity(constant) => FilterLiteral.Of(Evaluate(constant)),
        var other => throw Unsupported(other),
    };

    private static string Join(BinaryExpression pair, string word) => $"({Condition(pair.Left)}) {word} ({Condition(pair.Right)})";

    private static string Compare(BinaryExpression comparison)
    {
        var (left, right) = IsZero(comparison.Right) && Unwrap(comparison.Left) is MethodCallExpression call
            ? TextOrder(call) ?? (comparison.Left, comparison.Right)
            : (comparison.Left, comparison.Right);
        if (Column(left) is { } column)
            return $"{column} {Operator(comparison.NodeType)} {Value(left, right)}";

        return Column(right) is { } mirrored
            ? $"{mirrored} {Operator(Mirror(comparison.NodeType))} {Value(right, left)}"
            : throw Unsupported(comparison);
    }

    /// <summary>The two sides of <c>string.Compare(a, b)</c> or <c>a.CompareTo(b)</c>.</summary>
    private static (Expression Left, Expression Right)? TextOrder(MethodCallExpression call) => (call.Method.Name, call.Arguments.Count) switch
    {
        (nameof(string.Compare), 2) => (call.Arguments[0], call.Arguments[1]),
        (nameof(string.CompareTo), 1) => (call.Object!, call.Arguments[0]),
        _ => null,
    };

    private static string Value(Expression column, Expression value)
    {
        if (MentionsEntity(value))
            throw Unsupported(value);

        // The compiler compares enums as numbers; the service holds their names.
        var result = Evaluate(value);
        var type = Unwrap(column).Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return FilterLiteral.Of(type.IsEnum && result is not null ? Enum.ToObject(type, result) : result);
    }

    /// <summary>The column an expression names, or null: a property of the entity, or a column of a <see cref="TableEntity"/>.</summary>
    private static string? Column(Expression expression) => Unwrap(expression) switch
    {
        MemberExpression { Member.Name: "Value" } nullable when Nullable.GetUnderlyingType(nullable.Expression!.Type) is not null => Column(nullable.Expression),
        MemberExpression { Expression: { } owner } member when Unwrap(owner) is ParameterExpression => member.Member.Name,
        MethodCallExpression { Object: { } owner, Arguments: [var name] } call
            when Unwrap(owner) is ParameterExpression && Accessors.Contains(call.Method.Name) => (string)Evaluate(name)!,
        _ => null,
    };

    private static bool IsZero(Expression expression) => expression is ConstantExpression { Value: 0 };

    private static Expression Unwrap(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } wrapped)
            expression = wrapped.Operand;

        return expression;
    }

    private static bool MentionsEntity(Expression expression) => ParameterFinder.FindsIn(expression);

    private static object? Evaluate(Expression expression) => expression is ConstantExpression constant
        ? constant.Value
        : Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    private static string Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        _ => throw new NotSupportedException($"A filter cannot hold {type}."),
    };

    private static ExpressionType Mirror(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => type,
    };

    private static NotSupportedException Unsupported(Expression expression) => new($"A filter cannot hold {expression.NodeType}.");
}
