import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";import"../chunks/player-Dqu66fmT.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BWTL4-AR.js";
