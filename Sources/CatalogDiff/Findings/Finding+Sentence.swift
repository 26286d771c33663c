import StrictJSON

extension Finding {
    /// What is different, in one sentence.
    package var sentence: String {
        eventSentence ?? envelopeSentence ?? propertySentence ?? typeSentence
    }

    /// How the code can be kept, if there is a way.
    package var fix: String? {
        let facts = change.facts
        return switch kind {
        case .eventRenamed:
            "an 'x-swift-name' for '\(facts.after)' in the catalog keeps the names in Swift"
        case .swiftNameChanged: "'names' in the config keeps the name '\(facts.before)'"
        case .propertyBecameOptional, .propertyAddedRequired:
            "'optional' in the config lets the property be missing"
        default: nil
        }
    }

    private var eventSentence: String? {
        let facts = change.facts
        return switch kind {
        case .eventRemoved where facts.items.isEmpty: "the event '\(facts.owner)' was removed"
        case .eventRemoved:
            "the event '\(facts.owner)' was removed; it may have become \(listed(facts.items, "or"))"
        case .eventAdded: "the event '\(facts.owner)' was added"
        case .eventRenamed: "the event '\(facts.before)' became '\(facts.after)'"
        case .eventDeprecated: "the event '\(facts.owner)' is deprecated"
        case .eventUndeprecated: "the event '\(facts.owner)' is no longer deprecated"
        case .versionAdded: "the version '\(facts.name)' of '\(facts.owner)' was added"
        case .versionRemoved: "the version '\(facts.name)' of '\(facts.owner)' was removed"
        case .documentationChanged:
            "texts or examples changed in \(facts.items.first ?? "") \(facts.items == ["1"] ? "place" : "places")"
        default: nil
        }
    }

    private var envelopeSentence: String? {
        let facts = change.facts
        return switch kind {
        case .discriminatorChanged: "the type of events was at \(shift)"
        case .versionsChanged: "the version of events was at \(shift)"
        case .messagesChanged: "the messages in a body were at \(shift)"
        case .protocolChanged: "bodies were \(facts.before), and are \(facts.after)"
        case .envelopeIDMoved: "the identifier was at \(shift)"
        case .envelopeDataMoved: "the payload was at \(shift)"
        case .envelopeTimeChanged: "the time was at \(shift)"
        case .envelopeSourceChanged: "the source was at \(shift)"
        case .envelopeSubjectChanged: "the subject was at \(shift)"
        case .attributeAdded: "the attribute '\(facts.name)' was added"
        case .attributeRemoved: "the attribute '\(facts.name)' was removed"
        case .attributeMoved: "the attribute '\(facts.name)' was at \(shift)"
        case .attributeRetyped: "the attribute '\(facts.name)' was \(retyped)"
        default: nil
        }
    }

    private var propertySentence: String? {
        let facts = change.facts
        let property = "'\(facts.name)' of '\(facts.owner)'"
        return switch kind {
        case .propertyAddedOptional: "the optional property \(property) was added"
        case .propertyAddedRequired: "the required property \(property) was added"
        case .propertyRemovedOptional: "the optional property \(property) was removed"
        case .propertyRemovedRequired: "the required property \(property) was removed"
        case .propertyBecameOptional: "the property \(property) is no longer required"
        case .propertyBecameRequired: "the property \(property) is required now"
        case .propertyBecameNullable: "the property \(property) may be null now"
        case .propertyNoLongerNullable: "the property \(property) is no longer null"
        case .propertyDeprecated: "the property \(property) is deprecated"
        case .propertyUndeprecated: "the property \(property) is no longer deprecated"
        case .itemsBecameNullable: "values in \(property) may be null now"
        case .itemsNoLongerNullable: "values in \(property) are no longer null"
        case .typeChanged, .formatChanged: "\(property) was \(retyped)"
        case .enumOpened: "\(property) lists no values any more, it was \(retyped)"
        case .enumClosed: "\(property) lists its values now, it was \(retyped)"
        case .degradedToRawJSON: "\(property) became raw JSON, it was '\(facts.before)'"
        case .nowTyped: "\(property) is typed now: it was raw JSON, and is '\(facts.after)'"
        default: nil
        }
    }

    private var typeSentence: String {
        let facts = change.facts
        return switch kind {
        case .enumValueAdded: "'\(facts.owner)' has the new \(values)"
        case .enumValueRemoved: "'\(facts.owner)' no longer has the \(values)"
        case .enumValueRenamed:
            "the value '\(facts.before)' of '\(facts.owner)' became '\(facts.after)'"
        case .unionVariantAdded: "'\(facts.owner)' may have \(variant) now"
        case .unionVariantRemoved: "'\(facts.owner)' no longer has \(variant)"
        case .unionTagChanged:
            "the variants of '\(facts.owner)' were distinguished by \(shift)"
        case .swiftNameChanged where facts.name.isEmpty:
            "the Swift name '\(facts.before)' became '\(facts.after)'"
        case .swiftNameChanged:
            "the Swift name of '\(facts.name)' in '\(facts.owner)' was '\(facts.before)', and is '\(facts.after)'"
        default: kind.rawValue
        }
    }

    // MARK: - Parts

    /// Such as `'a', and is at 'b'`.
    private var shift: String {
        let facts = change.facts
        return "\(located(facts.before)), and is at \(located(facts.after))"
    }

    private func located(_ text: String) -> String { text.isEmpty ? "no location" : "'\(text)'" }

    private var retyped: String {
        "'\(change.facts.before)', and is '\(change.facts.after)'"
    }

    private var values: String {
        let items = change.facts.items
        return (items.count == 1 ? "value " : "\(items.count) values ") + listed(items, "and")
    }

    private var variant: String {
        let facts = change.facts
        let tags = facts.items.isEmpty ? "" : " (\(listed(facts.items, "and")))"
        return "the variant '\(facts.name)'\(tags)"
    }

    /// At most six of some names, in quotes.
    private func listed(_ names: [String], _ word: String) -> String {
        let shown = names.prefix(6).map { "'\($0)'" }
        let rest = names.count > shown.count ? ["\(names.count - shown.count) more"] : []
        let all = shown + rest
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        return all.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
