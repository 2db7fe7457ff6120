import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";import"../chunks/clip-controls-e63DhDnM.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CullZ76n.js";
