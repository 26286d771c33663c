import EventCatalog
import EventCodeGeneration

/// Counts the texts that differ: of events, properties and declared types that both catalogs have.
struct DocumentationComparison {
    private(set) var count = 0

    init(
        _ old: ComparedCatalog, _ new: ComparedCatalog, _ events: [EventPair],
        _ pairs: [TypeComparison.Visit]
    ) {
        if old.module.documentation.prose != new.module.documentation.prose { count += 1 }
        for event in events {
            let (before, after) = (old.catalog.events[event.old], new.catalog.events[event.new])
            if before.summary != after.summary || before.description != after.description {
                count += 1
            }
            if before.examples.map(\.json) != after.examples.map(\.json) { count += 1 }
        }
        for visit in pairs {
            guard case .record(let before) = visit.types.old.reference.flatMap(old.declaration),
                case .record(let after) = visit.types.new.reference.flatMap(new.declaration)
            else { continue }
            let olds = Dictionary(
                before.properties.map { ($0.wireName, $0) }, uniquingKeysWith: { $1 })
            count +=
                after.properties.filter { property in
                    guard let other = olds[property.wireName] else { return false }
                    return other.documentation.prose != property.documentation.prose
                        || other.isSensitive != property.isSensitive
                }.count
        }
    }
}
