"""Makes metrics.json: error rates of seeded scores by scikit-learn and SciPy, for comparison with the program's own.

    pip install scikit-learn==1.9.1 scipy==1.17.1
    python make_metrics.py > metrics.json

Scores are single precision and written as such, so that both sides see the same numbers.
"""

import json

import numpy as np
from scipy.optimize import brentq
from scipy.stats import beta, norm
from sklearn.metrics import roc_auc_score, roc_curve

TARGETS = [0.3, 0.1, 0.03, 0.01, 0.003]


def metrics(name, genuine, impostor):
    genuine = np.clip(genuine, -1, 1).astype(np.float32)
    impostor = np.clip(impostor, -1, 1).astype(np.float32)
    truth = np.concatenate([np.ones(len(genuine)), np.zeros(len(impostor))])
    scores = np.concatenate([genuine, impostor]).astype(np.float64)
    fmr, tpr, thresholds = roc_curve(truth, scores, drop_intermediate=False)
    # The point where the polyline of operating points crosses FNMR = FMR.
    eer = brentq(lambda x: 1 - x - np.interp(x, fmr, tpr), 0, 1, xtol=1e-15)
    at_fmr = []
    for target in TARGETS:
        if target * len(impostor) >= 3 - 1e-6:
            last = np.max(np.nonzero(fmr <= target))
            at_fmr.append({"fmr": target, "observed": fmr[last], "fnmr": 1 - tpr[last]})
    at_threshold = []
    for threshold in sorted(np.random.default_rng(7).choice(np.unique(scores), 8)):
        row = np.max(np.nonzero(thresholds >= threshold))
        at_threshold.append({"threshold": threshold, "fmr": fmr[row], "fnmr": 1 - tpr[row]})
    return {
        "name": name,
        "genuine": [float(s) for s in genuine],
        "impostor": [float(s) for s in impostor],
        "rocArea": roc_auc_score(truth, scores),
        "eer": eer,
        "fnmrAtFmr": at_fmr,
        "atThreshold": at_threshold,
    }


def clopper_pearson(errors, n):
    return {
        "errors": errors,
        "n": n,
        "low": beta.ppf(0.025, errors, n - errors + 1) if errors > 0 else 0.0,
        "high": beta.isf(0.025, errors + 1, n - errors) if errors < n else 1.0,
    }


def main():
    random = np.random.default_rng(19795)
    sets = [
        metrics("overlapping", random.normal(0.45, 0.15, 300), random.normal(0.1, 0.15, 2000)),
        metrics("rounded to two digits, many ties",
                np.round(random.normal(0.5, 0.15, 200), 2), np.round(random.normal(0.1, 0.15, 1000), 2)),
        metrics("five values only", random.integers(1, 5, 60) / 4, random.integers(0, 4, 90) / 4),
        metrics("hardly better than chance", random.normal(0.12, 0.1, 150), random.normal(0.1, 0.1, 400)),
        metrics("worse than chance", random.normal(0.1, 0.1, 100), random.normal(0.3, 0.1, 100)),
        metrics("one genuine", np.array([0.4]), random.normal(0.1, 0.2, 1200)),
    ]
    counts = [(0, 1), (1, 1), (0, 300), (3, 300), (299, 300), (1, 19600), (30, 19600), (4916, 49975000), (7, 1000000)]
    print(json.dumps({
        "sets": sets,
        "clopperPearson": [clopper_pearson(errors, n) for errors, n in counts],
        "probit": [{"rate": rate, "deviate": norm.ppf(rate)} for rate in (1e-6, 1e-4, 0.01, 0.2, 0.5, 0.975)],
    }, separators=(",", ":")))


main()
