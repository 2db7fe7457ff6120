import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";export{C as ClipVeil}from"../chunks/clip-veil-yWGnIJ8l.js";
