import EventCatalog
import EventCodeGeneration
import StrictJSON

extension TypeComparison {
    mutating func compareRecords(
        _ before: RecordModel, _ after: RecordModel, _ site: Site, _ index: Int
    ) {
        guard let reference = pairs[index].types.new.reference else { return }
        let owner = reference.qualifiedName
        let olds = Dictionary(
            before.properties.map { (ExactText($0.wireName), $0) }, uniquingKeysWith: { $1 })
        let news = Set(after.properties.map { ExactText($0.wireName) })
        for property in before.properties where !news.contains(ExactText(property.wireName)) {
            remove(property, of: owner, site, index)
        }
        for property in after.properties {
            if let other = olds[ExactText(property.wireName)] {
                compareProperties(other, property, of: owner, site, index)
            } else {
                addProperty(property, of: owner, site, index)
            }
        }
    }

    private mutating func remove(
        _ property: PropertyModel, of owner: String, _ site: Site, _ index: Int
    ) {
        let isRequired = property.isRequired
        var change = Change(
            isRequired ? .propertyRemovedRequired : .propertyRemovedOptional,
            Change.Facts(owner: owner, name: property.wireName),
            old: old.place(property.origin), new: newPlace(of: index))
        change.pair = index
        change.source = .breaks("'\(property.name.text)' is gone")
        if isRequired {
            change.probes = [
                Probe(view: .receive, site: site, leaf: .smallest, effect: "malformed")
            ]
        } else {
            change.receive = .soft("always nil")
        }
        add(change)
    }

    private mutating func addProperty(
        _ property: PropertyModel, of owner: String, _ site: Site, _ index: Int
    ) {
        var change = Change(
            property.isRequired ? .propertyAddedRequired : .propertyAddedOptional,
            Change.Facts(owner: owner, name: property.wireName),
            old: oldPlace(of: index), new: new.place(property.origin))
        change.pair = index
        if property.isRequired {
            change.source = .soft("the initializer has another parameter")
            change.probes = [
                Probe(
                    view: .replay, site: site, leaf: .without(property.wireName),
                    effect: "malformed when absent")
            ]
        }
        add(change)
    }

    private mutating func compareProperties(
        _ before: PropertyModel, _ after: PropertyModel, of owner: String, _ site: Site,
        _ index: Int
    ) {
        let facts = Change.Facts(owner: owner, name: after.wireName)
        let (oldPlace, newPlace) = (old.place(before.origin), new.place(after.origin))
        func changed(_ kind: ChangeKind) -> Change {
            var change = Change(kind, facts, old: oldPlace, new: newPlace)
            change.pair = index
            return change
        }

        if before.isRequired != after.isRequired {
            var change = changed(
                after.isRequired ? .propertyBecameRequired : .propertyBecameOptional)
            change.probes = [
                Probe(
                    view: after.isRequired ? .replay : .receive, site: site,
                    leaf: .without(after.wireName), effect: "malformed when absent")
            ]
            change.source = optionality(before, after)
            add(change)
        }
        if before.isNullable != after.isNullable {
            var change = changed(
                after.isNullable ? .propertyBecameNullable : .propertyNoLongerNullable)
            change.facts.isRequired = before.isRequired
            let reader = after.isNullable ? before : after
            if !reader.isOptional {
                change.probes = [
                    Probe(
                        view: after.isNullable ? .receive : .replay,
                        site: site.appending(.property(after.wireName)), leaf: .value(.null),
                        effect: "malformed on null")
                ]
            }
            if before.isRequired == after.isRequired { change.source = optionality(before, after) }
            add(change)
        }
        if before.name != after.name {
            var change = changed(.swiftNameChanged)
            change.facts.before = before.name.text
            change.facts.after = after.name.text
            change.source = .breaks("the property has another name")
            add(change)
        }
        if before.isDeprecated != after.isDeprecated {
            var change = changed(after.isDeprecated ? .propertyDeprecated : .propertyUndeprecated)
            change.source = after.isDeprecated ? .soft("a warning") : .none
            add(change)
        }
        compare(
            before.type, after.type, site.appending(.property(after.wireName)),
            Slot(owner: owner, name: after.wireName, old: oldPlace, new: newPlace, pair: index))
    }

    private func optionality(_ before: PropertyModel, _ after: PropertyModel) -> Verdict {
        if before.isOptional == after.isOptional { return .none }
        return .breaks(after.isOptional ? "'T' became 'T?'" : "'T?' became 'T'")
    }

    func oldPlace(of index: Int) -> Place? {
        pairs[index].types.old.reference.map(old.place)
    }

    func newPlace(of index: Int) -> Place? {
        pairs[index].types.new.reference.map(new.place)
    }
}
