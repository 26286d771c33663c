import StrictJSON

/// The distinct remarks of an import.
final class RemarkList {
    private(set) var remarks: [ImportRemark] = []
    private var seen: Set<ImportRemark> = []

    func add(_ reason: ImportRemark.Reason, at location: DocumentLocation) {
        let remark = ImportRemark(reason: reason, location: location)
        if seen.insert(remark).inserted { remarks.append(remark) }
    }
}
