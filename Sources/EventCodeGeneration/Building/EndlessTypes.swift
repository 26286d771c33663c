import EventCatalog

/// Finds properties through which a type needs itself: no finite value could have them.
struct EndlessTypes {
    private let types: [TypeBuilder.MadeType]
    private var visiting: [Int] = []
    private var finished: Set<Int> = []
    private var found: [(type: Int, property: Int)] = []

    static func find(in types: [TypeBuilder.MadeType]) -> [(type: Int, property: Int)] {
        var search = EndlessTypes(types: types)
        for index in types.indices { search.visit(index) }
        return search.found
    }

    private mutating func visit(_ index: Int) {
        guard !finished.contains(index), case .structure(let model) = types[index].declaration
        else { return }
        visiting.append(index)
        for (position, property) in model.properties.enumerated() where !property.isOptional {
            guard case .structure(let reference) = property.type else { continue }
            if visiting.contains(reference.index) {
                found.append((index, position))
            } else {
                visit(reference.index)
            }
        }
        visiting.removeLast()
        finished.insert(index)
    }
}
