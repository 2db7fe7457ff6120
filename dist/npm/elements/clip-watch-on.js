import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";import"../chunks/clip-controls-lRyg4ljH.js";export{c as ClipWatchOn}from"../chunks/seek-parts-vWPzz_mD.js";
