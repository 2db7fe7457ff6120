import"../chunks/common-D7_R5ro-.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-BgD6sj6V.js";import"../chunks/clip-player-BN5jNja9.js";
