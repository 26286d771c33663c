package import StrictJSON

/// A JSON Schema (2020-12) as its author wrote it, with the keywords that determine types.
package struct Schema: Sendable {
    package var offset: Int
    package var location: CatalogLocation
    /// Whether the schema is not the one at its location, but a part of it or composed of several.
    package var isDerived = false

    /// The distinct names in `type`, in order.
    package var types: [SchemaType] = []
    package var format: String?
    /// `minimum` or `exclusiveMinimum`, and `maximum` or `exclusiveMaximum`.
    package var minimum: JSONNumber?
    package var maximum: JSONNumber?
    package var enumValues: [JSONValue]?
    /// The config's names for enum values, by value.
    package var enumNames: [String: SwiftNameEntry] = [:]
    package var constant: JSONValue?
    package var properties: [Property] = []
    /// Whether there is the keyword `properties`, possibly without a property.
    package var hasProperties = false
    package var required: [String] = []
    /// The names in `required` that are not in `properties`, but may be those of another part.
    package var requiredElsewhere: [RequiredName] = []
    package var additionalProperties = Additional.any
    /// The schemas of `patternProperties`.
    package var patternProperties: [Schema] = []
    package var items: Child?
    /// The JSON in the strings: `contentSchema`.
    package var content: Content?
    package var hasTupleItems = false
    /// The definition that `$ref` resolves to.
    package var reference: DefinitionID?
    /// The offset of a `$ref` that cannot be resolved.
    package var unknownReference: Int?
    package var allOf: [Schema] = []
    /// The alternatives of `oneOf` and of `anyOf`.
    package var alternatives: [[Schema]] = []
    /// OpenAPI's `discriminator` for the alternatives.
    package var discriminator: SchemaDiscriminator?
    /// The first keyword that would affect the type if it were not ignored.
    package var ignoredKeyword: Keyword?
    /// Whether the schema is `false`, which no value satisfies.
    package var isNever = false
    /// OpenAPI's `nullable`.
    package var isNullable = false

    package var title: String?
    package var description: String?
    package var isDeprecated = false
    /// Whether the values are not to be shown: `x-sensitive`, or the format `password`.
    package var isSensitive = false
    /// The schemas of `then`, `else`, `dependentSchemas` and `dependencies`, which apply to some objects only.
    package var conditions: [Schema] = []
    package var defaultValue: JSONValue?
    package var swiftName: SwiftNameEntry?
    /// The config's type for the values.
    package var swiftType: SwiftTypeEntry?

    package struct Property: Sendable {
        package var name: String
        package var offset: Int
        package var schema: Schema
        /// Whether the config lets the property be missing although a schema requires it.
        package var isLenient = false
    }

    package struct RequiredName: Sendable {
        package var name: String
        package var offset: Int
    }

    package struct Keyword: Sendable {
        package var name: String
        package var offset: Int
    }

    /// The schema of JSON in strings.
    package struct Content: Sendable {
        package var schema: Child
        /// Whether the JSON is in Base64.
        package var isBase64: Bool
    }

    package enum Additional: Sendable {
        case any
        case none
        case schema(Child)
    }

    /// A schema inside another.
    package final class Child: Sendable {
        package let schema: Schema

        package init(_ schema: Schema) { self.schema = schema }
    }

    package init(offset: Int, location: CatalogLocation) {
        self.offset = offset
        self.location = location
    }

    /// Lets all properties of the schema, and of the parts of its `allOf`, be missing.
    ///
    /// - Returns: Whether there are any.
    mutating func makeLenient() -> Bool {
        var hasProperties = !properties.isEmpty
        for index in properties.indices { properties[index].isLenient = true }
        for index in allOf.indices where allOf[index].makeLenient() { hasProperties = true }
        return hasProperties
    }

    /// Whether the schema allows any value.
    package var isUnconstrained: Bool {
        types.isEmpty && format == nil && enumValues == nil && constant == nil
            && properties.isEmpty && items == nil && !hasTupleItems && content == nil
            && reference == nil && allOf.isEmpty && alternatives.isEmpty && !isNever
            && patternProperties.isEmpty
            && !additionalProperties.isSchema && swiftType == nil && conditions.isEmpty
    }
}

extension Schema.Additional {
    package var isSchema: Bool {
        if case .schema = self { true } else { false }
    }
}
