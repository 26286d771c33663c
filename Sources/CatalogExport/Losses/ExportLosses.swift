/// The losses of an export, each with the number of times that it occurs.
package struct ExportLosses: Sendable {
    private var order: [ExportLoss] = []
    private var counts: [ExportLoss: Int] = [:]

    init() {}

    mutating func add(_ loss: ExportLoss) {
        if counts[loss] == nil { order.append(loss) }
        counts[loss, default: 0] += 1
    }

    mutating func add(_ other: ExportLosses) {
        for loss in other.order {
            if counts[loss] == nil { order.append(loss) }
            counts[loss, default: 0] += other.counts[loss] ?? 0
        }
    }

    package var all: [(loss: ExportLoss, count: Int)] {
        order.map { ($0, counts[$0] ?? 0) }
    }
}
