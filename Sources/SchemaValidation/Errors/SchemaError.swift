package import StrictJSON

/// Where and how an instance breaks a schema: facts, which ``message`` words.
package struct SchemaError: Hashable, Sendable {
    /// The steps from the instance's root to the value.
    package var path: [JSONPathStep]
    /// The keyword that is not satisfied.
    package var keyword: String
    /// The schema that has the keyword.
    package var schema: SchemaLocation
    package var fact: SchemaFact
    /// Why the alternative that comes closest is not satisfied, where there are alternatives.
    package var causes: [SchemaError] = []

    package init(
        path: [JSONPathStep], keyword: String, schema: SchemaLocation, fact: SchemaFact,
        causes: [SchemaError] = []
    ) {
        self.path = path
        self.keyword = keyword
        self.schema = schema
        self.fact = fact
        self.causes = causes
    }
}

/// What is wrong with a value.
package enum SchemaFact: Hashable, Sendable {
    /// The schema is `false`, which no value satisfies.
    case notAllowed
    case type(expected: [SchemaTypeName], found: JSONKind)
    case constant(JSONValue)
    case enumeration([JSONValue])
    case bound(NumberBound, found: JSONNumber)
    case multiple(of: JSONNumber, found: JSONNumber)
    /// Too few or too many code points, elements or properties.
    case count(of: JSONKind, minimum: Int?, maximum: Int?, found: Int)
    case repeatedItem(first: Int, second: Int)
    case pattern(String)
    case format(String)
    case missingKey(String)
    /// A key is missing that another one demands.
    case dependentKey(String, of: String)
    /// The name of a property does not satisfy `propertyNames`; `causes` has why.
    case propertyName(String)
    case contains(minimum: Int?, maximum: Int?, found: Int)
    case noAlternative(of: Int)
    case severalAlternatives([Int])
    case excluded
    /// The schema refers to itself without going into the value.
    case endlessReference
    case tooDeep(limit: Int)
    case tooMuchWork
}

/// A keyword that was met and could not be checked.
package struct UncheckedKeyword: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unknownReference(String)
        case pattern(String)
        /// The expression takes too long to match.
        case longPattern(String)
        /// The keyword's value is not what JSON Schema says.
        case invalidValue
        /// A divisor of more digits than are supported, or not greater than 0.
        case divisor(JSONNumber)
    }

    package let keyword: String
    package let schema: SchemaLocation
    package let reason: Reason
}
