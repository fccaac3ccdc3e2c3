package facedesk.detection.geometry;

/** Eigenvectors of small symmetric matrices by Jacobi rotations. */
final class SymmetricEigen {
    private static final int SWEEPS = 30;

    private SymmetricEigen() {}

    /** The unit eigenvector of the largest eigenvalue; the matrix is overwritten. */
    static double[] largest(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = matrix[i][i] > matrix[best][best] ? i : best;
        }
        double[] vector = new double[size];
        for (int i = 0; i < size; i++) {
            vector[i] = vectors[i][best];
        }
        return vector;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-300) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(t, 1);
        double sine = t * cosine;
        for (int k = 0; k < a.length; k++) {
            double left = a[k][p];
            double right = a[k][q];
            a[k][p] = cosine * left - sine * right;
            a[k][q] = sine * left + cosine * right;
        }
        for (int k = 0; k < a.length; k++) {
            double up = a[p][k];
            double down = a[q][k];
            a[p][k] = cosine * up - sine * down;
            a[q][k] = sine * up + cosine * down;
            double left = vectors[k][p];
            double right = vectors[k][q];
            vectors[k][p] = cosine * left - sine * right;
            vectors[k][q] = sine * left + cosine * right;
        }
    }
}
