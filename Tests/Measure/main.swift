import Foundation
import LogQL
import PromQL
import Serialization

/// Measures how fast queries are parsed and typed, one by one, on one core.
///
/// `measure FOLDER…`: the queries of every rule file and dashboard below the folders.
let corpus = Corpus(folders: Array(CommandLine.arguments.dropFirst()))
Measurement(of: "PromQL", corpus.promQL) { text in
    let result = Tree.parse(text)
    guard case .some = result.tree else { return false }
    return result.errors.isEmpty
}.print()
Measurement(of: "LogQL", corpus.logQL) { text in
    let (tree, errors) = LogTree.parse(text)
    guard case .some = tree else { return false }
    return errors.isEmpty
}.print()
