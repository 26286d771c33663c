import StrictJSON

/// The check of a keyword. Keywords that work together are one check.
enum SchemaCheck {
    /// Fails always: the schema is `false`.
    case never
    case types([SchemaTypeName])
    case constant(JSONValue)
    case enumeration(ordered: [JSONValue], values: Set<JSONValue>)
    case bound(NumberBound)
    case multiple(of: JSONNumber)
    /// The number of code points, elements or properties.
    case count(of: JSONKind, CountBound)
    case uniqueItems
    case pattern(String, Pattern)
    case format(SchemaFormat)

    case required([String])
    case dependentRequired([(key: String, required: [String])])
    case properties(ObjectProperties)
    case propertyNames(SchemaNode)
    case dependentSchemas([(key: String, schema: SchemaNode)])
    case items(prefix: [SchemaNode], rest: SchemaNode?)
    case contains(SchemaNode, CountBound)
    case unevaluatedProperties(SchemaNode)
    case unevaluatedItems(SchemaNode)

    case allOf([SchemaNode])
    case anyOf([SchemaNode])
    case oneOf([SchemaNode])
    case not(SchemaNode)
    case conditional(if: SchemaNode, then: SchemaNode?, else: SchemaNode?)
    case reference(SchemaNode)
    case dynamicReference(SchemaNode, anchor: String?)
    /// A keyword that cannot be checked.
    case unchecked(UncheckedKeyword.Reason)
}
