import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";import"../chunks/clip-controls-_gIV2UbK.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BZTfMhyP.js";
