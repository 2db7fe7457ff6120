import"../chunks/common-D7_R5ro-.js";import"lit";import"../chunks/clip-player-BN5jNja9.js";export{h as ClipTime}from"../chunks/clip-controls-BgD6sj6V.js";import"../chunks/player-BDF3V-tI.js";
