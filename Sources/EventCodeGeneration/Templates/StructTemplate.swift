import EventCatalog

/// A payload struct: typed properties over the values of a record.
struct StructTemplate {
    let model: RecordModel
    let access: AccessLevel
    /// Whether the struct's code may be emitted into clients, because they are never linked with
    /// another version of it.
    let isFixed: Bool
    let library: LibraryNames
    let nested: [SourceText]
    /// The enum of the events whose payload it is, if it contains fields of the envelope.
    let event: String?

    var source: SourceText {
        """
        \(model.documentation.source)
        \(access)struct \(model.name): \(protocols) {
            \(members)
        }
        """
    }

    private var protocols: String {
        var names = ["WebhookEvents.EventRecord"]
        if event != nil { names.append("WebhookEvents.LinkedPayload") }
        if model.isIdentifiable { names.append("Swift.Identifiable") }
        return names.joined(separator: ", ")
    }

    private var members: SourceText {
        (model.properties.enumerated().map(property) + [initializer, storage, layout] + nested)
            .separatedByEmptyLines
    }

    private var layout: SourceText {
        guard let event else { return "" }
        return """
            /// The layout of the events with this payload.
            \(access.hiddenModifiers)static var eventLayout: WebhookEvents.EventLayout { \(event).layout }
            """
    }

    /// ```
    /// /// The amount in major units.
    /// public var amount: Decimal? {
    ///     get { recordFields[4] }
    ///     set { recordFields[4] = newValue }
    /// }
    /// ```
    ///
    /// Arrays, and records with arrays, have a `_modify` too: they would be copied at each change.
    private func property(_ position: Int, _ property: PropertyModel) -> SourceText {
        """
        \(property.documentation.source)
        \(property.isDeprecated ? SourceText("@available(*, deprecated)") : "")
        \(inClients)
        \(access)var \(property.name): \(type(of: property)) {
            get { \(stored)[\(position)] }
            set { \(stored)[\(position)] = newValue }
            \(property.type.isChangedInPlace ? modification(position) : "")
        }
        """
    }

    private func modification(_ position: Int) -> SourceText {
        "_modify { yield &\(stored)[\(position)] }"
    }

    private var initializer: SourceText {
        """
        /// \(initializerSummary)
        \(inClients)
        \(access)init(
            \(model.properties.map(parameter), separator: ",")
        ) {
            \(stored) = WebhookEvents.RecordFields(for: Self.self)
            \(model.properties.enumerated().map { position, property in
                "\(stored)[\(position)] = \(property.name)"
            })
        }
        """
    }

    private var initializerSummary: String {
        let optional = model.properties.filter(\.isOptional)
        if optional.isEmpty { return "Creates a value with all of its properties." }
        return optional.contains(where: \.isRequired)
            ? "Creates a value. Optional properties default to `nil`: omitted, or written as null."
            : "Creates a value. Optional properties default to `nil` and are omitted from the JSON."
    }

    private func parameter(_ property: PropertyModel) -> SourceText {
        let value = property.isOptional ? "nil" : property.defaultValue
        return "\(property.name): \(type(of: property))\(value.map { " = \($0)" } ?? "")"
    }

    private var storage: SourceText {
        """
        /// The properties in the catalog.
        \(access.hiddenModifiers)static let recordSchema = \(RecordSchemaTemplate(model: model).source)

        \(isInClients ? storageForClients : storageForModule)

        /// Creates a record from decoded fields. Called by the decoder.
        \(access.hiddenModifiers)init(recordFields: WebhookEvents.RecordFields) {
            self.\(stored) = recordFields.ofType(Self.recordSchema)
        }
        """
    }

    private var storageForModule: SourceText {
        """
        /// The values of the properties, by position in the schema.
        \(access.hiddenModifiers)private(set) var recordFields: WebhookEvents.RecordFields
        """
    }

    /// Code that is emitted into clients cannot use a private setter, and a public one would accept
    /// the values of another type.
    private var storageForClients: SourceText {
        """
        @usableFromInline var recordStorage: WebhookEvents.RecordFields

        /// The values of the properties, by position in the schema.
        \(access.hiddenModifiers)var recordFields: WebhookEvents.RecordFields { recordStorage }
        """
    }

    /// The stored property with the values.
    private var stored: String { isInClients ? "recordStorage" : "recordFields" }

    /// Properties and initializers of public types are emitted into clients, and only if used.
    /// Otherwise the compiler emits a getter, a setter and a coroutine for each property, which
    /// takes a third of its time for a public module. Code that is emitted into clients may only
    /// use public declarations.
    private var inClients: SourceText { isInClients ? "@_alwaysEmitIntoClient" : "" }

    private var isInClients: Bool { isFixed && access == .public }

    /// The type, with the optionality of the property.
    private func type(of property: PropertyModel) -> String {
        property.type.swiftName(in: model.reference, library) + (property.isOptional ? "?" : "")
    }
}
