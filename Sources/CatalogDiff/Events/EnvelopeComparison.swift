import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Compares where messages have the type, the envelope and the payload of their event.
struct EnvelopeComparison {
    private let old: Catalog
    private let new: Catalog
    private let places: (old: Place, new: Place)
    /// An event that both catalogs have; `nil` if there is none.
    private let event: EventPair?

    init(_ old: ComparedCatalog, _ new: ComparedCatalog, _ event: EventPair?) {
        self.old = old.catalog
        self.new = new.catalog
        self.event = event
        places = (old.place(CatalogLocation()), new.place(CatalogLocation()))
    }

    /// The changes, apart from those of the types of attributes.
    var changes: [Change] {
        let (before, after) = (old.envelope, new.envelope)
        return [
            change(.protocolChanged, old.protocolText, new.protocolText),
            change(.messagesChanged, old.messagesText, new.messagesText),
            change(.discriminatorChanged, old.discriminator.text, new.discriminator.text),
            change(.versionsChanged, old.versions?.text ?? "", new.versions?.text ?? ""),
            change(
                .envelopeIDMoved, before.text(of: before.id, before.idForm?.rawValue),
                after.text(of: after.id, after.idForm?.rawValue)),
            change(
                .envelopeTimeChanged, before.text(of: before.time, before.timeForm.map { "\($0)" }),
                after.text(of: after.time, after.timeForm.map { "\($0)" })),
            change(
                .envelopeSourceChanged, before.text(of: before.source, before.sourceForm?.rawValue),
                after.text(of: after.source, after.sourceForm?.rawValue)),
            change(
                .envelopeSubjectChanged, before.text(of: before.subject, nil),
                after.text(of: after.subject, nil)),
            change(.envelopeDataMoved, before.dataText, after.dataText),
        ].compactMap { $0 } + attributes
    }

    private func change(_ kind: ChangeKind, _ before: String, _ after: String) -> Change? {
        if before == after { return nil }
        let facts = Change.Facts(before: before, after: after)
        var change = Change(kind, facts, old: places.old, new: places.new)
        if kind == .envelopeDataMoved { change.source = .breaks("the payload is another value") }
        if let event {
            change.probes = [View.receive, .replay].map { view in
                Probe(view: view, site: Site(.event(event)), leaf: .smallest, effect: "")
            }
        }
        return change
    }

    // MARK: - Attributes

    private var attributes: [Change] {
        let olds = Dictionary(
            old.envelope.attributes.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        let news = Set(new.envelope.attributes.map(\.name))
        var changes: [Change] = []
        for attribute in old.envelope.attributes where !news.contains(attribute.name) {
            var change = self.change(.attributeRemoved, attribute)
            change.source = .breaks("the attribute is gone")
            changes.append(change)
        }
        for attribute in new.envelope.attributes {
            guard let before = olds[attribute.name] else {
                changes.append(change(.attributeAdded, attribute))
                continue
            }
            let (from, to) = (before.location.text, attribute.location.text)
            if from != to {
                var change = self.change(.attributeMoved, attribute)
                change.facts.before = from
                change.facts.after = to
                change.receive = .soft("the attribute is nil")
                change.replay = .soft("the attribute is nil")
                changes.append(change)
            }
        }
        return changes
    }

    private func change(_ kind: ChangeKind, _ attribute: Catalog.Attribute) -> Change {
        let isNew = kind != .attributeRemoved
        return Change(
            kind, Change.Facts(name: attribute.name), old: isNew ? nil : places.old,
            new: isNew ? places.new : nil)
    }
}

extension Catalog {
    fileprivate var protocolText: String {
        isCloudEvents ? "CloudEvents" : isForm ? "forms" : "JSON"
    }

    fileprivate var messagesText: String {
        messages.map { "\($0.kind) at \($0.pointer)" }.joined(separator: ", ")
    }
}

extension Catalog.Envelope {
    fileprivate var dataText: String {
        isDataAtKey ? "the value of the key in \(data)" : "$message.payload#\(data)"
    }

    fileprivate func text(of location: RuntimeExpression?, _ form: String?) -> String {
        guard let location else { return "" }
        return location.text + (form.map { " (\($0))" } ?? "")
    }
}

extension EventDiscriminator {
    fileprivate var text: String {
        switch self {
        case .compound(let parts): parts.map(\.text).joined(separator: ", ")
        case .anyOf(let parts): "any of " + parts.map(\.text).joined(separator: ", ")
        case .keyOf(let object): "the key of the object at \(object)"
        }
    }
}
