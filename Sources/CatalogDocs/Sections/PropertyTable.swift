import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The properties of a record as a table.
struct PropertyTable {
    let subject: DocumentedCatalog
    let links: PageLinks
    /// What the tables so far show.
    private(set) var shown = ShownSchemas()

    /// The number of values of an enum up to which they are listed beside its properties.
    private static let maximumCount = 10

    init(_ subject: DocumentedCatalog, _ links: PageLinks) {
        self.subject = subject
        self.links = links
    }

    mutating func table(of model: RecordModel) -> MarkdownTable {
        var table = MarkdownTable("Property", "Swift", "Type", "Required", "Null", "Description")
        for property in model.properties {
            let schema = property.origin.schema.schema
            shown.add(property: schema)
            let type = links.type(
                property.type, in: model.reference, suffix: property.isOptional ? "?" : "")
            table.append(
                ShownJSON.span(.string(property.wireName)), CodeText.span(property.name.name), type,
                property.isRequired ? "yes" : "no", property.isNullable ? "yes" : "no",
                description(of: property, PropertyFacts(schema, subject.definitions)))
        }
        return table
    }

    /// Adds values that are shown elsewhere on the page.
    mutating func add(_ values: [JSONValue]) { shown.add(values) }

    private mutating func description(
        of property: PropertyModel, _ facts: PropertyFacts
    ) -> String {
        var parts: [String] = []
        if property.isDeprecated { parts.append("**Deprecated.**") }
        if property.isSensitive {
            parts.append("**Sensitive:** printed as `<redacted>`.")
        }
        parts.append(Prose(facts.description ?? "").line)
        if let format = facts.format { parts.append("Format: \(CodeText.span(format)).") }
        parts.append(values(of: property, facts))
        if let value = facts.defaultValue, value != .null {
            parts.append("Default: \(CodeText.span(value.description)).")
        }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func values(of property: PropertyModel, _ facts: PropertyFacts) -> String {
        let reference = property.type.reference
        if let reference, case .openEnum(let model) = subject.module.declarations[reference.index] {
            let values = model.cases.map { JSONValue.string($0.value) }
            if values.count > Self.maximumCount { return "One of \(values.count) values." }
            return "One of \(ShownJSON.spans(values))."
        }
        shown.add(facts.values)
        guard let only = facts.values.first else { return "" }
        if facts.values.count > 1 { return "One of \(ShownJSON.spans(facts.values))." }
        let always = "Always \(ShownJSON.span(only))."
        return Prose(facts.description ?? "").line.contains(always) ? "" : always
    }
}
