import"../chunks/common-D7_R5ro-.js";import"lit";import"../chunks/clip-player-BN5jNja9.js";import"../chunks/clip-controls-BgD6sj6V.js";export{c as ClipWatchOn}from"../chunks/seek-parts-J0d0amB1.js";
