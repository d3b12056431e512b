using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <summary>Tells what depends on the row from what can be worked out beforehand.</summary>
internal sealed class ParameterFinder : ExpressionVisitor
{
    private bool _found;

    public static bool FindsIn(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found = true;
        return node;
    }
}
