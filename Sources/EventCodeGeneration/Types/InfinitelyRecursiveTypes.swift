import EventCatalog

/// Finds required properties that make a type infinitely recursive: no finite value has them.
struct InfinitelyRecursiveTypes {
    private let types: [TypeEntry]
    private let finite: Set<Int>
    private var visiting: [Int] = []
    private var finished: Set<Int> = []
    private var found: [(type: Int, property: Int)] = []

    static func find(in types: [TypeEntry]) -> [(type: Int, property: Int)] {
        var search = InfinitelyRecursiveTypes(types: types, finite: finiteTypes(in: types))
        for index in types.indices { search.visit(index) }
        return search.found
    }

    private mutating func visit(_ index: Int) {
        guard !finished.contains(index), !finite.contains(index), !visiting.contains(index)
        else { return }
        visiting.append(index)
        switch types[index].declaration {
        case .record(let model):
            for (position, property) in model.properties.enumerated() where !property.isOptional {
                guard let contained = property.type.contained else { continue }
                if leadsBack(contained) {
                    found.append((index, position))
                } else {
                    visit(contained)
                }
            }
        case .union(let model): model.cases.compactMap(\.type.contained).forEach { visit($0) }
        case .openEnum, nil: break
        }
        visiting.removeLast()
        finished.insert(index)
    }

    /// Whether a type leads back to one that is being visited. A union does if one of its cases does.
    private func leadsBack(_ index: Int) -> Bool {
        if visiting.contains(index) { return true }
        guard !finite.contains(index), case .union(let model) = types[index].declaration else {
            return false
        }
        return model.cases.compactMap(\.type.contained).contains(where: visiting.contains)
    }

    /// The types with finite values: records whose required properties all have finite values, and
    /// unions with a case that has.
    private static func finiteTypes(in types: [TypeEntry]) -> Set<Int> {
        var finite: Set<Int> = []
        func isFinite(_ type: ValueType) -> Bool { type.contained.map(finite.contains) ?? true }
        var isDone = false
        while !isDone {
            isDone = true
            // Types tend to come after those that need them.
            for (index, type) in types.enumerated().reversed() where !finite.contains(index) {
                let isFinite =
                    switch type.declaration {
                    case .record(let model):
                        model.properties.allSatisfy { $0.isOptional || isFinite($0.type) }
                    case .union(let model): model.cases.contains { isFinite($0.type) }
                    case .openEnum, nil: true
                    }
                if isFinite { isDone = !finite.insert(index).inserted }
            }
        }
        return finite
    }
}

extension ValueType {
    /// The type of which each value contains a value.
    fileprivate var contained: Int? {
        switch self {
        case .record(let reference), .union(let reference): reference.index
        default: nil
        }
    }
}
