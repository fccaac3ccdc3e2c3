package facedesk.detection.geometry;

import facedesk.detection.Pose;

/**
 * Head pose by least squares: the rotation that best carries a neutral, frontal head onto the rigid landmarks of a mesh
 * (Horn 1987, by unit quaternions), read as turn, nod and tilt.
 */
public final class HeadPose {
    private HeadPose() {}

    /** Pose of a mesh; signs as {@link Pose} says. */
    public static Pose of(Mesh mesh) {
        double[][] cross = new double[3][3];
        double[] mean = new double[3];
        int[] indices = NeutralHead.landmarks();
        for (int index : indices) {
            mean[0] += mesh.point(index).x() / indices.length;
            mean[1] += mesh.point(index).y() / indices.length;
            mean[2] += mesh.depth(index) / indices.length;
        }
        for (int i = 0; i < indices.length; i++) {
            double[] from = NeutralHead.place(i);
            double[] to = {
                mesh.point(indices[i]).x() - mean[0],
                mesh.point(indices[i]).y() - mean[1],
                mesh.depth(indices[i]) - mean[2]
            };
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    cross[row][column] += from[row] * to[column];
                }
            }
        }
        return angles(rotation(cross));
    }

    /** Tilt is undone first, then turn, then nod, so that a tilted head's turn is the turn the person made. */
    static Pose angles(double[][] r) {
        double yaw = Math.atan2(r[2][0], Math.hypot(r[0][0], r[1][0]));
        double pitch = -Math.atan2(r[2][1], r[2][2]);
        double roll = Math.atan2(r[1][0], r[0][0]);
        return new Pose(Math.toDegrees(yaw), Math.toDegrees(pitch), Math.toDegrees(roll));
    }

    private static double[][] rotation(double[][] s) {
        double[][] n = {
            {s[0][0] + s[1][1] + s[2][2], s[1][2] - s[2][1], s[2][0] - s[0][2], s[0][1] - s[1][0]},
            {0, s[0][0] - s[1][1] - s[2][2], s[0][1] + s[1][0], s[2][0] + s[0][2]},
            {0, 0, -s[0][0] + s[1][1] - s[2][2], s[1][2] + s[2][1]},
            {0, 0, 0, -s[0][0] - s[1][1] + s[2][2]}
        };
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < row; column++) {
                n[row][column] = n[column][row];
            }
        }
        double[] q = SymmetricEigen.largest(n);
        return matrix(q[0], q[1], q[2], q[3]);
    }

    private static double[][] matrix(double w, double x, double y, double z) {
        return new double[][] {
            {1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)},
            {2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)},
            {2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)}
        };
    }
}
