package import StrictJSON

/// How a value violates a schema.
package enum SchemaFact: Hashable, Sendable {
    /// The schema is `false`, which no value satisfies.
    case notAllowed
    case type(expected: [SchemaTypeName], found: JSONKind)
    case constant(JSONValue)
    case enumeration([JSONValue])
    /// `found` is `nil` if the value is sensitive.
    case bound(NumberBound, found: JSONNumber?)
    case multiple(of: JSONNumber, found: JSONNumber?)
    /// Too few or too many code points, elements or properties.
    case count(of: JSONKind, minimum: Int?, maximum: Int?, found: Int)
    case repeatedItem(first: Int, second: Int)
    case pattern(String)
    case format(String)
    case missingKey(String)
    /// A key is missing that another key requires.
    case dependentKey(String, of: String)
    /// The name of a property does not satisfy `propertyNames`; `causes` has the reasons.
    case propertyName(String)
    case contains(minimum: Int?, maximum: Int?, found: Int)
    case noAlternative(of: Int)
    case severalAlternatives([Int])
    case excluded
    /// The schema refers to itself for the same value.
    case endlessReference
    case tooDeep(limit: Int)
    case tooMuchWork
}
