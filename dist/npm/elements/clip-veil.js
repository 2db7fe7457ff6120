import"../chunks/common-D7_R5ro-.js";import"lit";import"../chunks/clip-player-BN5jNja9.js";export{C as ClipVeil}from"../chunks/clip-veil-BQ-2aTkR.js";
