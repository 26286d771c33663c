import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The sections for types on one page.
struct TypeSections {
    private let subject: DocumentedCatalog
    private let links: PageLinks
    private var properties: PropertyTable

    init(_ subject: DocumentedCatalog, _ links: PageLinks) {
        self.subject = subject
        self.links = links
        properties = PropertyTable(subject, links)
    }

    /// What the sections so far show.
    var shown: ShownSchemas { properties.shown }

    /// The sections of a type and of the types inside it.
    ///
    /// - Parameter hasHeading: Whether the type itself has a heading, too: it is not the title of the page.
    mutating func text(of type: TypeDeclaration, hasHeading: Bool) -> PageText {
        var text = PageText()
        for inner in type.all {
            let isTitle = inner.reference == type.reference && !hasHeading
            if !isTitle {
                text.heading(3, inner.heading)
                text.add(description(of: inner))
            }
            text.append(content(of: inner))
        }
        return text
    }

    /// What the catalog says of a type.
    func description(of type: TypeDeclaration) -> String {
        let schema = type.origin.schema.schema
        let prose = Prose(schema.description ?? schema.title ?? "").blocks
        return [schema.isDeprecated ? "**Deprecated.**" : "", prose].filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    /// The properties, values or cases of a type, without those of types inside it.
    mutating func content(of type: TypeDeclaration) -> PageText {
        var text = PageText()
        switch type {
        case .record(let model): text.add(properties.table(of: model))
        case .openEnum(let model): text.add(values(of: model))
        case .union(let model):
            text.add(Self.choice(of: model))
            text.add(cases(of: model))
        }
        return text
    }

    private mutating func values(of model: EnumModel) -> MarkdownTable {
        properties.add(model.cases.map { .string($0.value) })
        guard let numbers = model.numbers else {
            return MarkdownTable("Value", "Swift", rows: model.cases.map(Self.row))
        }
        properties.add(numbers.map { .number(JSONNumber($0)) })
        return MarkdownTable(
            "Value", "Swift", "Number",
            rows: zip(model.cases, numbers).map { Self.row($0) + [CodeText.span(String($1))] })
    }

    private static func row(_ value: EnumModel.Case) -> [String] {
        [ShownJSON.span(.string(value.value)), CodeText.span("." + value.name.name)]
    }

    private static func choice(of model: UnionModel) -> String {
        if let tag = model.tag {
            return "The property \(ShownJSON.span(.string(tag))) identifies the case; "
                + "a value of another one is `unknown`."
        }
        return model.hasUnknown
            ? "A key that only one of the cases has identifies it; an object without one is `unknown`."
            : "The kind of the JSON value identifies the case."
    }

    private mutating func cases(of model: UnionModel) -> MarkdownTable {
        var table = MarkdownTable("Case", "Type", "When")
        for value in model.cases {
            properties.add(value.tags)
            table.append(
                CodeText.span("." + value.name.name), links.type(value.type, in: model.reference),
                Self.condition(of: value, model))
        }
        return table
    }

    private static func condition(of value: UnionModel.Case, _ model: UnionModel) -> String {
        if let key = value.key { return "has \(ShownJSON.span(.string(key)))" }
        guard let tag = model.tag, !value.tags.isEmpty else { return "\(value.kind)" }
        let name = ShownJSON.span(.string(tag))
        return "\(name) is \(ShownJSON.spans(value.tags))"
            + (value.isTagOptional ? ", or missing" : "")
    }
}
