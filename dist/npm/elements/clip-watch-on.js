import"../chunks/common-CJcghhme.js";import"lit";import"../chunks/clip-player-iIm0QDFG.js";import"../chunks/clip-controls-D6EHUZlz.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BcwfQNKb.js";
